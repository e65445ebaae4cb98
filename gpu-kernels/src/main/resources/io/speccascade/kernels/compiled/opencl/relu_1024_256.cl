#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void relu(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *counts, __global uchar *sizes, __private int span, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_2, *ul_24, *ul_3, *ul_5, *ul_7;
  bool b_11;
  float f_25, f_26;
  int i_10, i_12, i_13, i_14, i_15, i_16, i_17, i_18, i_19, i_20, i_27, i_4, i_6, i_8, i_9;
  long l_21, l_22, l_23;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  counts;
  ul_2  =  sizes;
  ul_3  =  ul_2 + 16L;
  i_4  =  *((__global int *) ul_3);
  ul_5  =  ul_2 + 20L;
  i_6  =  *((__global int *) ul_5);
  ul_7  =  ul_1 + 16L;
  i_8  =  *((__global int *) ul_7);
  i_9  =  get_group_id(0);
  i_10  =  min(i_8, i_6);
  b_11  =  i_9 < i_10;
  if(b_11)
  {
    // BLOCK 1
    i_12  =  i_4 * i_9;
    i_13  =  get_group_id(1);
    i_14  =  i_13 << 10;
    i_15  =  i_14 + 1024;
    i_16  =  min(i_15, i_4);
    i_17  =  get_local_id(0);
    i_18  =  i_17 + i_14;
    // BLOCK 2 MERGES [1 3 ]
    i_19  =  i_18;
    for(;i_19 < i_16;)
    {
      // BLOCK 3
      i_20  =  i_12 + i_19;
      l_21  =  (long) i_20;
      l_22  =  l_21 + 4L;
      l_23  =  l_22 << 2;
      ul_24  =  ul_0 + l_23;
      f_25  =  *((__global float *) ul_24);
      f_26  =  fmax(f_25, 0.0F);
      *((__global float *) ul_24)  =  f_26;
      i_27  =  i_19 + 256;
      i_19  =  i_27;
    }  // B2
    // BLOCK 4
  }  // B0
  else
  {
    // BLOCK 5
  }  // B0
  // BLOCK 6 MERGES [5 4 ]
  return;
}  //  kernel

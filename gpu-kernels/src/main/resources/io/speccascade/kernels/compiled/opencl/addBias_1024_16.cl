#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void addBias(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *counts, __global uchar *bias, __global uchar *sizes, __private int span, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_2, *ul_25, *ul_3, *ul_30, *ul_4, *ul_6, *ul_8;
  bool b_12;
  float f_26, f_31, f_32;
  int i_10, i_11, i_13, i_14, i_15, i_16, i_17, i_18, i_19, i_20, i_21, i_33, i_5, i_7, i_9;
  long l_22, l_23, l_24, l_27, l_28, l_29;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  counts;
  ul_2  =  bias;
  ul_3  =  sizes;
  ul_4  =  ul_3 + 16L;
  i_5  =  *((__global int *) ul_4);
  ul_6  =  ul_3 + 20L;
  i_7  =  *((__global int *) ul_6);
  ul_8  =  ul_1 + 16L;
  i_9  =  *((__global int *) ul_8);
  i_10  =  get_group_id(0);
  i_11  =  min(i_9, i_7);
  b_12  =  i_10 < i_11;
  if(b_12)
  {
    // BLOCK 1
    i_13  =  i_5 * i_10;
    i_14  =  get_group_id(1);
    i_15  =  i_14 << 10;
    i_16  =  i_15 + 1024;
    i_17  =  min(i_16, i_5);
    i_18  =  get_local_id(0);
    i_19  =  i_18 + i_15;
    // BLOCK 2 MERGES [1 3 ]
    i_20  =  i_19;
    for(;i_20 < i_17;)
    {
      // BLOCK 3
      i_21  =  i_13 + i_20;
      l_22  =  (long) i_21;
      l_23  =  l_22 + 4L;
      l_24  =  l_23 << 2;
      ul_25  =  ul_0 + l_24;
      f_26  =  *((__global float *) ul_25);
      l_27  =  (long) i_20;
      l_28  =  l_27 + 4L;
      l_29  =  l_28 << 2;
      ul_30  =  ul_2 + l_29;
      f_31  =  *((__global float *) ul_30);
      f_32  =  f_26 + f_31;
      *((__global float *) ul_25)  =  f_32;
      i_33  =  i_20 + 16;
      i_20  =  i_33;
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

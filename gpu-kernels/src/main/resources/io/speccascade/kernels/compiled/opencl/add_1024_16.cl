#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void add(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *counts, __global uchar *sizes, __global uchar *scalars, __private int span, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_14, *ul_2, *ul_28, *ul_3, *ul_30, *ul_4, *ul_5, *ul_7, *ul_9;
  bool b_13;
  float f_15, f_29, f_31, f_32;
  int i_10, i_11, i_12, i_16, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_24, i_33, i_6, i_8;
  long l_25, l_26, l_27;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  ul_2  =  counts;
  ul_3  =  sizes;
  ul_4  =  scalars;
  ul_5  =  ul_3 + 16L;
  i_6  =  *((__global int *) ul_5);
  ul_7  =  ul_3 + 20L;
  i_8  =  *((__global int *) ul_7);
  ul_9  =  ul_2 + 16L;
  i_10  =  *((__global int *) ul_9);
  i_11  =  get_group_id(0);
  i_12  =  min(i_10, i_8);
  b_13  =  i_11 < i_12;
  if(b_13)
  {
    // BLOCK 1
    ul_14  =  ul_4 + 16L;
    f_15  =  *((__global float *) ul_14);
    i_16  =  i_6 * i_11;
    i_17  =  get_group_id(1);
    i_18  =  i_17 << 10;
    i_19  =  i_18 + 1024;
    i_20  =  min(i_19, i_6);
    i_21  =  get_local_id(0);
    i_22  =  i_21 + i_18;
    // BLOCK 2 MERGES [1 3 ]
    i_23  =  i_22;
    for(;i_23 < i_20;)
    {
      // BLOCK 3
      i_24  =  i_16 + i_23;
      l_25  =  (long) i_24;
      l_26  =  l_25 + 4L;
      l_27  =  l_26 << 2;
      ul_28  =  ul_0 + l_27;
      f_29  =  *((__global float *) ul_28);
      ul_30  =  ul_1 + l_27;
      f_31  =  *((__global float *) ul_30);
      f_32  =  fma(f_15, f_31, f_29);
      *((__global float *) ul_28)  =  f_32;
      i_33  =  i_23 + 16;
      i_23  =  i_33;
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

#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void embedF32(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *out, __global uchar *token, __global uchar *counts, __global uchar *table, __global uchar *sizes, __global uchar *scalars, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_15, *ul_17, *ul_2, *ul_27, *ul_3, *ul_33, *ul_4, *ul_5, *ul_6;
  bool b_9;
  float f_18, f_28, f_34;
  int i_11, i_16, i_19, i_20, i_21, i_22, i_23, i_29, i_35, i_7, i_8;
  long l_12, l_13, l_14, l_24, l_25, l_26, l_30, l_31, l_32;

  // BLOCK 0
  ul_0  =  out;
  ul_1  =  token;
  ul_2  =  counts;
  ul_3  =  table;
  ul_4  =  sizes;
  ul_5  =  scalars;
  ul_6  =  ul_2 + 16L;
  i_7  =  *((__global int *) ul_6);
  i_8  =  get_group_id(0);
  b_9  =  i_8 < i_7;
  if(b_9)
  {
    // BLOCK 1
    ul_10  =  ul_4 + 16L;
    i_11  =  *((__global int *) ul_10);
    l_12  =  (long) i_8;
    l_13  =  l_12 + 4L;
    l_14  =  l_13 << 2;
    ul_15  =  ul_1 + l_14;
    i_16  =  *((__global int *) ul_15);
    ul_17  =  ul_5 + 16L;
    f_18  =  *((__global float *) ul_17);
    i_19  =  i_11 * i_16;
    i_20  =  i_8 * i_11;
    i_21  =  get_local_id(0);
    // BLOCK 2 MERGES [1 3 ]
    i_22  =  i_21;
    for(;i_22 < i_11;)
    {
      // BLOCK 3
      i_23  =  i_19 + i_22;
      l_24  =  (long) i_23;
      l_25  =  l_24 + 4L;
      l_26  =  l_25 << 2;
      ul_27  =  ul_3 + l_26;
      f_28  =  *((__global float *) ul_27);
      i_29  =  i_20 + i_22;
      l_30  =  (long) i_29;
      l_31  =  l_30 + 4L;
      l_32  =  l_31 << 2;
      ul_33  =  ul_0 + l_32;
      f_34  =  f_18 * f_28;
      *((__global float *) ul_33)  =  f_34;
      i_35  =  i_22 + 256;
      i_22  =  i_35;
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
